using Mitoyen.Arbitration.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Arbitration.ReadLedger;

/// <summary>Recorded time, as entries of the ledger. When a minute counts: decision record 0006.</summary>
static class TimeEntries
{
    public static IEnumerable<LedgerEvent> Of(IEnumerable<TimeEntryView> time, LocalClock clock)
    {
        foreach (var line in time)
        {
            var (at, kind, minutes) = (InstantOf(line, clock), Keys.Of(line.Kind), line.Minutes.Value);
            PrincipalKey? principal = line.Beneficiary.Principal is { } p ? Keys.Of(p) : null;
            RequestKey? request = line.Request is { } r ? Keys.Of(r) : null;
            if (!line.IsOfItsDay && principal is null)
            {
                // A correction of common time takes back what each principal was charged (forgotten time adds it): by the key of the day of the work, not of today.
                foreach (var part in line.Parts) yield return new Corrected(at, Keys.Of(part.Principal), kind, request, part.Minutes.Value, line.Reason ?? "");
            }
            else if (minutes < 0 || !line.IsOfItsDay) yield return new Corrected(at, principal, kind, request, minutes, line.Reason ?? "");
            else if (principal is null) yield return new CommonCharged(at, kind, minutes);
            else yield return new Charged(at, principal.Value, kind, request, minutes) { Commune = line.Beneficiary.Commune is { } c ? Keys.Of(c) : null };
        }
    }

    /// <summary>When it was recorded, and never later than the last instant of its day.</summary>
    public static DateTime InstantOf(TimeEntryView line, LocalClock clock)
    {
        var lastOfDay = clock.StartOf(line.Day.AddDays(1)).AddMicroseconds(-1);
        return line.RecordedAt < lastOfDay ? line.RecordedAt : lastOfDay;
    }
}
