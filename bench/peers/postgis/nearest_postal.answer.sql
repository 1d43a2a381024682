select km from answer order by id
