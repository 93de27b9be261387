using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Ledger;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Timekeeping.CloseMonth;

/// <summary>A month as both principals read it: by day, by beneficiary, by kind of work.</summary>
sealed class MonthReading(MitoyenDb db, VisibleEntries visible, EntryReader reader, PlanReader plans, WorkNames names, IPeople people, ITerritory territory, LocalClock clock)
{
    public async Task<MonthView> ReadAsync(Month month, CancellationToken cancel)
    {
        var (from, end) = (month.First, month.End);
        var lines = await reader.ViewsAsync(visible.Query().Where(e => e.Day >= from && e.Day < end), cancel);
        var officers = (await people.WithRoleAsync(Role.Officer, cancel)).Select(p => p.Account).Union(lines.Select(l => l.Officer)).ToList();
        var called = await names.ReadAsync(lines.Select(l => new Combination(l.Kind, l.Beneficiary, l.Request)), officers, cancel);
        var months = new List<OfficerMonth>();
        foreach (var officer in officers)
            months.Add(new(officer, called.Officer(officer), Days(month, [.. lines.Where(l => l.Officer == officer)], await plans.ReadAsync(officer, from, end, cancel))));

        return new MonthView(month, await db.Set<ClosedMonth>().AsNoTracking().SingleOrDefaultAsync(m => m.First == from, cancel),
            [.. months.Where(o => o.Worked > Minutes.Zero || officers.Count == 1 || lines.Any(l => l.Officer == o.Officer))],
            Principals(lines, await territory.PrincipalsAsync(end.AddDays(-1), cancel), called),
            [.. lines.GroupBy(l => l.Kind).Select(g => (g.Key, Sum(g))).OrderByDescending(k => k.Item2)],
            [.. lines.Where(l => l.Beneficiary.Commune is not null).GroupBy(l => l.Beneficiary.Commune!.Value).Select(g => (g.Key, called.Beneficiary(g.First().Beneficiary), Sum(g))).OrderByDescending(c => c.Item3)],
            Sum(lines))
        {
            Afterwards = await AfterwardsAsync(month, cancel),
        };
    }

    /// <summary>What was written about the month in a later one: forgotten time, and counter-entries of its lines.</summary>
    async Task<IReadOnlyList<LaterLine>> AfterwardsAsync(Month month, CancellationToken cancel)
    {
        var (from, end) = (month.First, month.End);
        var corrected = db.Set<TimeEntry>().Where(l => (l.WorkedOn == null && l.Day >= from && l.Day < end) || (l.WorkedOn >= from && l.WorkedOn < end));
        var lines = await reader.ViewsAsync(visible.Query().Where(e => (e.WorkedOn >= from && e.WorkedOn < end) || corrected.Any(l => l.Id == e.Corrects)), cancel);
        var ids = lines.Select(l => l.Corrects).OfType<TimeEntryId>().ToList();
        var days = await db.Set<TimeEntry>().AsNoTracking().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.WorkedOn ?? e.Day, cancel);
        var called = await names.ReadAsync(lines.Select(l => new Combination(l.Kind, l.Beneficiary, l.Request)), [], cancel);
        return [.. lines.Select(l => new LaterLine(l, l.WorkedOn ?? days[l.Corrects!.Value], called.Beneficiary(l.Beneficiary)))];
    }

    static Minutes Sum(IEnumerable<TimeEntryView> lines) => lines.Aggregate(Minutes.Zero, (sum, l) => sum + l.Minutes);

    IReadOnlyList<DayTotal> Days(Month month, List<TimeEntryView> lines, WorkPlan plan) =>
        [.. month.Days.Select(d => new DayTotal(d, plan.On(d), Sum(lines.Where(l => l.Day == d && l.IsOfItsDay)),
            plan.IsHoliday(d) ? "férié" : plan.LeaveOn(d) switch { true => "½ congé", false => "congé", null => null }, d < clock.Today))];

    static IReadOnlyList<PrincipalTotal> Principals(IReadOnlyList<TimeEntryView> lines, IReadOnlyList<AuthorityView> now, NamesOfWork called)
    {
        var parts = lines.SelectMany(l => l.Parts.Select(p => (p.Principal, p.Minutes, l.Beneficiary.IsCommon))).ToList();
        return [.. now.Select(p => p.Id).Union(parts.Select(p => p.Principal)).Select(id => new PrincipalTotal(called.Principal(id), Of(id, false), Of(id, true)))];

        Minutes Of(AuthorityId id, bool common) => parts.Where(p => p.Principal == id && p.IsCommon == common).Aggregate(Minutes.Zero, (sum, p) => sum + p.Minutes);
    }
}
