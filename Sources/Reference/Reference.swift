/// Facts as generated tables.
