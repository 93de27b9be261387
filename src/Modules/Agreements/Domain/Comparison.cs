using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform;

namespace Mitoyen.Agreements.Domain;

/// <summary>What an amendment changes and what stays, on the day it takes effect.</summary>
static class Comparison
{
    /// <param name="before">Terms without the amendment.</param>
    public static IReadOnlyList<ComparedTerm> Of(AgreementTerms before, DateOnly? lastDay, DateOnly day, TermChanges changes, Func<AuthorityId, string> nameOf)
    {
        var (key, job, clauses, matrix, hours) = (before.Keys.At(day), before.JobDescriptions.At(day), before.Clauses.At(day), before.Priorities.At(day), before.YearlyHours.At(day));
        return
        [
            new("Quotités", TermTexts.Of(key, nameOf), TermTexts.Of(changes.Key ?? key, nameOf)),
            new("Fiche de poste", TermTexts.Of(job), TermTexts.Of(changes.Job ?? job)),
            new("Règles d’arbitrage", TermTexts.Of(clauses), TermTexts.Of(changes.Clauses ?? clauses)),
            new("Priorités", TermTexts.Of(matrix), TermTexts.Of(changes.Priorities ?? matrix)),
            new("Heures de l’année", TermTexts.Hours(hours), TermTexts.Hours(changes.YearlyHours ?? hours)),
            new("Visites", TermTexts.Of(before.VisitsAt(day)), TermTexts.Of(changes.Visits ?? before.VisitsAt(day))),
            new("Dernier jour", Day(lastDay), Day(changes.LastDay ?? lastDay)),
        ];
    }

    /// <summary>Steps agreed for later that the amendment sets aside, because its own value holds from its day on.</summary>
    public static IEnumerable<string> SetAside(AgreementTerms before, DateOnly day, TermChanges changes, Func<AuthorityId, string> nameOf) =>
        changes.Key is null ? [] : before.Keys.Where(k => k.From > day).Select(k => $"quotités prévues à partir du {French.DateWithoutDay(k.From)} : {TermTexts.Of(k.Value, nameOf)}");

    static string Day(DateOnly? day) => day is { } d ? French.DateWithoutDay(d) : "sans fin";
}
