select coalesce(min(commune), -1) from place left join answer using (id) group by id order by id
