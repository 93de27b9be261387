# One line each; without `just`, type the line.
run *args:
    ./run {{args}}
test *parts:
    ./test {{parts}}
build:
    dotnet build
migration:
    src/renew-initial-migration
screenshots:
    dotnet run --project tests/Browser.Tests -- -class "*Screenshots" -explicit only
benchmarks *args:
    dotnet run -c Release --project benchmarks/Mitoyen.Benchmarks -- {{args}}
