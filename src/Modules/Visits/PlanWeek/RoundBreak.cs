using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.PlanWeek;

/// <summary>A break of a written round.</summary>
sealed record RoundBreak(bool IsLunch, CommuneId Place, int From, int To)
{
    public static IEnumerable<RoundBreak> Read(string written) =>
        from line in written.Split(';', StringSplitOptions.RemoveEmptyEntries)
        let parts = line.Split(' ')
        select new RoundBreak(parts[0] == nameof(BreakKind.Lunch), CommuneId.From(Guid.Parse(parts[1])), int.Parse(parts[2], CultureInfo.InvariantCulture), int.Parse(parts[3], CultureInfo.InvariantCulture));
}
