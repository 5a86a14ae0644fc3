# Reads a table with the types that its datapackage.json declares and prints it as JSON: one list of cells a row, null
# for an empty cell, numbers with all their digits as text.
# Usage: Rscript csv-judge.R FOLDER NAME | Rscript csv-judge.R --slice TEXTFILE STARTS ENDS (parted by commas)
suppressPackageStartupMessages(library(jsonlite))
arguments <- commandArgs(trailingOnly = TRUE)

slice <- function(file, starts, ends) {
  text <- readChar(file, file.size(file), useBytes = TRUE)
  Encoding(text) <- "UTF-8"
  numbers <- function(list) as.integer(strsplit(list, ",")[[1]])
  mapply(function(from, to) substr(text, from + 1, to), numbers(starts), numbers(ends))
}

read_table <- function(folder, name) {
  package <- fromJSON(file.path(folder, "datapackage.json"), simplifyVector = FALSE)
  resource <- Filter(function(each) each$name == name, package$resources)[[1]]
  classes <- c(string = "character", number = "numeric", integer = "integer", boolean = "character", date = "Date")
  types <- sapply(resource$schema$fields, function(field) classes[[field$type]])
  names(types) <- sapply(resource$schema$fields, function(field) field$name)
  read.csv(file.path(folder, resource$path), colClasses = types, na.strings = "", encoding = "UTF-8")
}

if (arguments[1] == "--slice") {
  cat(toJSON(slice(arguments[2], arguments[3], arguments[4])))
} else {
  table <- read_table(arguments[1], arguments[2])
  cells <- lapply(table, function(column) {
    shown <- if (is.numeric(column)) sprintf("%.17g", column) else as.character(column)
    ifelse(is.na(column), NA, shown)
  })
  cat(toJSON(list(columns = names(table), cells = unname(cells)), na = "null"))
}
