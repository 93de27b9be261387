using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Arbitration.SeeBalance;

/// <summary>The last day on which a commune was worked for. A counter-entry is no work of its own day: it only says what is left of the line that it corrects.</summary>
static class LastWork
{
    public static Dictionary<CommuneId, DateOnly> Of(IReadOnlyList<TimeEntryView> entries)
    {
        var days = entries.Where(e => e.Corrects is null).ToDictionary(e => e.Id, e => e.WorkedOn ?? e.Day);
        return entries.Where(e => e.Beneficiary.Commune is not null && days.ContainsKey(e.Corrects ?? e.Id))
            .GroupBy(e => (Commune: e.Beneficiary.Commune!.Value, Line: e.Corrects ?? e.Id))
            .Where(g => g.Sum(e => e.Minutes.Value) > 0)
            .GroupBy(g => g.Key.Commune, g => days[g.Key.Line])
            .ToDictionary(g => g.Key, g => g.Max());
    }
}
