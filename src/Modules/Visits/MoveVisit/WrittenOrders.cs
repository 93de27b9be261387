using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.MoveVisit;

/// <summary>The days of a plan in one line of text, to come back to: <c>officer date visit,visit;…</c></summary>
static class WrittenOrders
{
    public static string Write(Plan plan) =>
        string.Join(';', plan.Rounds.Where(r => r.Stops.Count > 0).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Officer.Value:N} {r.Date:yyyyMMdd} {string.Join(',', r.Stops.Select(s => s.Visit.Value))}")));

    public static IEnumerable<DayOrder> Read(string written) =>
        from line in written.Split(';', StringSplitOptions.RemoveEmptyEntries)
        let parts = line.Split(' ')
        select new DayOrder(AccountId.From(Guid.Parse(parts[0])), DateOnly.ParseExact(parts[1], "yyyyMMdd", CultureInfo.InvariantCulture), [.. parts[2].Split(',').Select(k => new VisitKey(k))]);
}
