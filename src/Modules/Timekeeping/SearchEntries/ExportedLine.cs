using System.Globalization;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Timekeeping.SearchEntries;

/// <summary>A line as a spreadsheet gets it: a name and a value for each column; whole minutes, days in ISO.</summary>
static class ExportedLine
{
    public static IReadOnlyList<string> Columns(IReadOnlyList<(AuthorityId Id, string Name)> principals) =>
    [
        "Jour", "Minutes", "Agent", "Nature", "Pour qui", "Collectivité", .. principals.Select(p => $"Minutes pour {p.Name}"),
        "Demande", "Note", "Notée le (UTC)", "Corrige la ligne", "Travail fait le (temps oublié)", "Raison", "Ligne",
    ];

    public static IReadOnlyList<object> Values(TimeEntryView line, IReadOnlyList<(AuthorityId Id, string Name)> principals, NamesOfWork names) =>
    [
        line.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), line.Minutes.Value, Text(names.Officer(line.Officer)), line.Kind.French(),
        Text(names.Beneficiary(line.Beneficiary)), line.Beneficiary.Principal is { } principal ? Text(names.Principal(principal)) : "",
        .. principals.Select(p => (object)line.Parts.Where(x => x.Principal == p.Id).Sum(x => x.Minutes.Value)),
        Text(names.Request(line.Request)?.Label ?? ""), Text(line.Note), line.RecordedAt.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        line.Corrects?.ToString() ?? "", line.WorkedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", Text(line.Reason ?? ""), line.Id.ToString(),
    ];

    /// <summary>What people typed must not run as a formula in a spreadsheet (OWASP, CSV injection): an apostrophe goes before.</summary>
    public static string Text(string typed) =>
        typed.AsSpan().TrimStart().IndexOfAny("=+-@|") == 0 || typed is ['\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + typed : typed;
}
