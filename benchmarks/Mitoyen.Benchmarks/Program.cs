using Mitoyen.Benchmarks.Arbitration;
using Mitoyen.Benchmarks.Pages;
using Mitoyen.Benchmarks.Procedures;
using Mitoyen.Benchmarks.Sites;
using Mitoyen.Benchmarks.Territory;
using Mitoyen.Benchmarks.Visits;

return args switch
{
    ["arbitration", var file] => LedgerFile.Replay(file, Console.OpenStandardOutput(), Console.Error),
    ["order"] => OrderBenchmark.Run(Console.Out),
    ["replay"] => ReplayBenchmark.Run(Console.Out),
    ["territory", var folder] => await ImportBenchmark.RunAsync(folder, Console.Out),
    ["comarquage", var folder] => await ArchiveBenchmark.RunAsync(folder, Console.Out),
    ["sites", .. var options] => await SitesBenchmark.RunAsync(options, Console.Out),
    ["queue"] => await QueuePageBenchmark.RunAsync(Console.Out),
    ["week"] => WeekBenchmark.Run(Console.Out),
    ["visits", var folder, .. var options] => OrienteeringBenchmark.Run(folder, options, Console.Out, Console.Error),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Verbs:
          arbitration FILE.csv   replays any ledger and writes one row for each "choose" (docs/benchmarks.md has the columns)
          order                  orders 100 000 open requests of 1 000 partnerships, against sorting the same rows
          replay                 replays a ledger of 1 000 000 entries
          queue                  serves the queue page with 1 000 open requests, beside a bare page of the same size
          visits FOLDER [--days 1,2,3,4] [--seconds 5] [--seed 1] [--gaps]
                                 plans every *.txt instance of team orienteering of FOLDER; CSV: instance,days,prize,seconds,feasible
          sites [speed|many [COUNT]]
                                 residents' pages beside nginx serving the same bytes (needs nginx and wrk); 35 000 sites with 100 items each on PostgreSQL
          week                   plans a week of 44 communes, its time and memory, and grows to 500 communes and 10 officers
          comarquage FOLDER      imports the sheets of FOLDER repeated to 7 600 files, against XmlReader over the same bytes
          territory FOLDER       imports communes.json and epci.json of FOLDER, against sqlite3 .import of the same rows
        """);
    return 1;
}
