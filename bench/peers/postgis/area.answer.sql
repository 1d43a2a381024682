select share from answer order by id
