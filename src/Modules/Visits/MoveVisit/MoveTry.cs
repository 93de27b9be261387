using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.PlanWeek;
using Mitoyen.Visits.Solver;

namespace Mitoyen.Visits.MoveVisit;

/// <summary>What each day would say to a visit.</summary>
/// <param name="Plan">As it stands.</param>
/// <param name="Days">Each day with the best place there.</param>
sealed record MoveTry(WeekPlan Week, WeekProblem Problem, Plan Plan, PlannedStop? Now, VisitKey Visit, IReadOnlyList<Placement> Days)
{
    readonly Lazy<Ordering> ordering = new(() => new(Problem.Problem));

    /// <summary>How a day is named in an address: officer and date; a place in the day adds its position among the other visits.</summary>
    public static string Slot(AccountId officer, DateOnly date, int? position = null) => string.Create(CultureInfo.InvariantCulture, $"{officer.Value:N}-{date:yyyyMMdd}{(position is null ? "" : "-")}{position}");

    public bool IsNow(Placement day) => Now is { } now && (now.Officer, now.Date) == (day.Officer, day.Date);

    /// <summary>The other visits of a day, in their order.</summary>
    public IReadOnlyList<VisitKey> Others(Placement day) =>
        [.. Plan.Rounds.Where(r => (r.Officer, r.Date) == (day.Officer, day.Date)).SelectMany(r => r.Stops).Select(s => s.Visit).Where(v => v != Visit)];

    /// <summary>A day that has begun keeps its order.</summary>
    public bool HasPlaces(Placement day) => Others(day).Count > 0 && !Week.Standing.Any(s => (s.Officer, s.Date) == (day.Officer, day.Date) && s.HasBegun);

    public Placement At(Placement day, int position) => ordering.Value.At(Plan, Visit, day.Officer, day.Date, position);

    public Placement? At(string? slot)
    {
        if (slot?.Split('-') is not [var officer, var date, .. var rest] || Days.FirstOrDefault(d => Slot(d.Officer, d.Date) == $"{officer}-{date}") is not { } day) return null;
        if (rest.Length == 0) return day;
        return int.TryParse(rest[0], CultureInfo.InvariantCulture, out var position) && position >= 0 && position <= Others(day).Count && HasPlaces(day) ? At(day, position) : null;
    }
}
