using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Modules.Tests.Timekeeping;

/// <summary>Random operations on an officer's month, each asked of the same rules as the pages ask.</summary>
public sealed class A_ledger_under_random_hands
{
    enum Verb { Record, Revise, Delete, Close, Correct }

    /// <summary>A line as it stood: revising changes it in place.</summary>
    sealed record Stood(Guid Id, DateOnly Day, Minutes Minutes, bool IsCorrection);

    sealed record Operation(Verb Verb, int Day, long Minutes, int Line);

    static readonly Gen<Operation[]> Operations =
        Gen.Select(Gen.Enum<Verb>(), Gen.Int[0, 4], Gen.Long[-30, 1500], Gen.Int[0, 30], (v, d, m, l) => new Operation(v == Verb.Close && l > 3 ? Verb.Record : v, d, m, l)).Array[1, 60];

    [Fact]
    public void Never_holds_more_than_24_hours_in_a_day() =>
        Operations.Sample(operations => Replay(operations).States.TrueForAll(lines =>
            lines.Where(l => !l.IsCorrection).GroupBy(l => l.Day).All(d => d.Sum(l => l.Minutes.Value) <= 1440 && d.All(l => l.Minutes > Minutes.Zero))), iter: 10_000);

    [Fact]
    public void Changes_a_closed_month_only_by_counter_entries() =>
        Operations.Sample(operations =>
        {
            var (states, closedAt) = Replay(operations);
            if (closedAt < 0) return true;
            var sealedLines = states[closedAt].Where(l => !l.IsCorrection).ToDictionary(l => l.Id, l => l.Minutes);
            return states.Skip(closedAt).All(s => s.Where(l => !l.IsCorrection).ToDictionary(l => l.Id, l => l.Minutes).OrderBy(p => p.Key).SequenceEqual(sealedLines.OrderBy(p => p.Key))
                && s.Sum(l => l.Minutes.Value) == sealedLines.Values.Sum(m => m.Value) + s.Where(l => l.IsCorrection).Sum(l => l.Minutes.Value));
        }, iter: 10_000);

    /// <summary>The journal keeps each line as it became; reading it again from the start gives the ledger.</summary>
    [Fact]
    public void Is_what_its_operations_say_replayed_from_the_start() =>
        Operations.Sample(operations =>
        {
            var book = new Dictionary<Guid, long>();
            var lines = Replay(operations, (id, minutes) => { if (minutes is { } m) book[id] = m; else book.Remove(id); }).States[^1];

            return lines.ToDictionary(l => l.Id, l => l.Minutes.Value).OrderBy(p => p.Key).SequenceEqual(book.OrderBy(p => p.Key));
        }, iter: 10_000);

    static (List<Stood[]> States, int ClosedAt) Replay(Operation[] operations, Action<Guid, long?>? journal = null)
    {
        var (lines, states, closedAt) = (new List<TimeEntry>(), new List<Stood[]> { Array.Empty<Stood>() }, -1);
        foreach (var operation in operations)
        {
            if (operation.Verb == Verb.Close && closedAt < 0) closedAt = states.Count;
            else if (operation.Verb == Verb.Correct && closedAt >= 0) Correct(lines, operation, journal);
            else if (closedAt < 0) Change(lines, operation, journal);
            states.Add([.. lines.Select(l => new Stood(l.Id.Value, l.Day, l.Minutes, l.IsCorrection))]);
        }
        return (states, closedAt);
    }

    static void Change(List<TimeEntry> lines, Operation operation, Action<Guid, long?>? journal)
    {
        var day = Invented.Day.AddDays(operation.Day);
        var line = lines.Count == 0 ? null : lines[operation.Line % lines.Count];
        var on = operation.Verb == Verb.Record ? day : line?.Day ?? day;
        var others = lines.Where(l => l.Day == on && (operation.Verb == Verb.Record || l != line)).Aggregate(Minutes.Zero, (sum, l) => sum + l.Minutes);
        if (operation.Verb == Verb.Delete) { if (line is not null) { lines.Remove(line); journal?.Invoke(line.Id.Value, null); } return; }
        if (DayLimit.Check(new Minutes(operation.Minutes), others) is not null) return;
        if (operation.Verb == Verb.Record) { line = Invented.Line(operation.Minutes, day: day); lines.Add(line); }
        else if (operation.Verb == Verb.Revise && line is not null) line.Revise(line.With(new Minutes(operation.Minutes)), Invented.At);
        else return;
        journal?.Invoke(line.Id.Value, operation.Minutes);
    }

    static void Correct(List<TimeEntry> lines, Operation operation, Action<Guid, long?>? journal)
    {
        var originals = lines.Where(l => !l.IsCorrection).ToList();
        if (originals.Count == 0) return;
        var line = originals[operation.Line % originals.Count];
        var works = Correction.Work(line, Correction.Left(line, lines), new Minutes(operation.Minutes), line.Combination, Invented.Day.AddDays(40));
        if (works.IsRefused(out _)) return;
        foreach (var work in works.Value)
        {
            var counter = TimeEntry.Correct(line, work, "essai", Invented.At);
            lines.Add(counter);
            journal?.Invoke(counter.Id.Value, counter.Minutes.Value);
        }
    }
}
