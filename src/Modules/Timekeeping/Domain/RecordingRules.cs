using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>What may be written to the ledger, one line at a time; <see cref="DayLimit"/> looks at the whole day.</summary>
static class RecordingRules
{
    /// <summary>The line with its commune's principal of that day, or why not.</summary>
    /// <param name="subject">The request that the line names, when it is one of this partnership.</param>
    /// <param name="evenClosed">True for time taken over: it comes with its months already closed elsewhere.</param>
    public static Outcome<NewTimeEntry> Check(NewTimeEntry work, DateOnly today, DayFacts day, WorkSubject? subject, bool evenClosed = false)
    {
        if (CheckDay(work.Day, today, day, evenClosed) is { } notThatDay) return notThatDay;
        if (work.Note.Length > NoteTooLong.Longest) return new NoteTooLong();
        var resolved = Resolve(work.Beneficiary, day);
        if (resolved.IsRefused(out var no)) return no;
        if (work.Request is not null && subject is null) return new RequestNotFound();
        if (subject is not null && !Matches(subject.Beneficiary, resolved.Value)) return new RequestOfAnother(subject.Label);
        return work with { Beneficiary = resolved.Value, Note = work.Note.Trim() };
    }

    /// <summary>Whether anything may be dated that day.</summary>
    public static Refusal? CheckDay(DateOnly date, DateOnly today, DayFacts day, bool evenClosed = false) =>
        date > today ? new TimeInTheFuture()
        : day.Key is null ? new NoAgreementThatDay()
        : day.IsClosed && !evenClosed ? new MonthIsClosed(date)
        : null;

    static Outcome<Beneficiary> Resolve(Beneficiary asked, DayFacts day)
    {
        if (asked.Commune is { } commune)
            return day.Communes.TryGetValue(commune, out var of) ? Beneficiary.Of(commune, of) : new CommuneOfNoPrincipal();
        if (asked.Principal is { } principal && !day.Principals.Contains(principal)) return new PrincipalOfNoPartnership();
        return asked;
    }

    /// <summary>A request is worked for the one who asked: otherwise the neighbour would pay for it unseen.</summary>
    static bool Matches(Beneficiary asked, Beneficiary recorded) =>
        asked.Commune is { } commune ? recorded.Commune == commune : recorded.Principal == asked.Principal;
}
