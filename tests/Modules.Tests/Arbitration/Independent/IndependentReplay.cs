using System.Globalization;
using System.Text;

namespace Mitoyen.Modules.Tests.Arbitration.Independent;

/// <summary>What "arbitration FILE.csv" has to write for these rows.</summary>
static class IndependentReplay
{
    public static string Output(IReadOnlyList<CsvRow> rows)
    {
        var columns = rows.Where(r => r.Event == "weight").Select(r => r.Principal).Distinct().ToList();
        var output = new StringBuilder("minute,request,principal,kind").AppendJoin("", columns.Select(c => $",served_{c}_minutes")).Append('\n');
        var office = new IndependentOffice();
        var instant = new List<CsvRow>();
        foreach (var row in rows)
        {
            if (instant.Count > 0 && (row.Event == "choose" || row.Minute != instant[0].Minute))
            {
                office.Apply(instant);
                instant.Clear();
            }
            if (row.Event != "choose")
            {
                instant.Add(row);
                continue;
            }
            var choice = IndependentChoice.Of(office, row.Minute);
            output.Append(CultureInfo.InvariantCulture, $"{row.Minute},{choice?.Name},{choice?.Principal.Name},{choice?.Kind}")
                .AppendJoin("", columns.Select(c => $",{office.Principals.Find(p => p.Name == c)?.Served ?? 0}")).Append('\n');
        }
        return output.ToString();
    }
}
