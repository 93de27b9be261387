using Mitoyen.Agreements.Contracts;
using Mitoyen.Platform;

namespace Mitoyen.Agreements.Domain;

/// <summary>The deadlines of a signed agreement from a day on, nearest first.</summary>
static class Deadlines
{
    static readonly int[] OfTheAgreement = [90, 30, 7];
    static readonly int[] OfTheCommittee = [7];

    public static IReadOnlyList<Deadline> From(DateOnly day, Agreement agreement, IReadOnlyList<Meeting> meetings)
    {
        if (agreement.SignedOn is null || agreement.ProgressOn(day).Stage == Stage.Ended) return [];
        return [.. Ends(day, agreement).Concat(Changes(agreement)).Concat(Committee(meetings)).Where(d => d.On >= day).OrderBy(d => d.On).ThenBy(d => d.Key, StringComparer.Ordinal)];
    }

    static IEnumerable<Deadline> Ends(DateOnly day, Agreement agreement)
    {
        if (agreement.TerminatedFrom is { } early && agreement.Range.To == early)
        {
            yield return On("end", early.AddDays(-1), $"Dernier jour de la convention, dénoncée le {French.DateWithoutDay(agreement.NoticeOn!.Value)}");
            yield break;
        }
        var duration = agreement.DurationWith(agreement.SignedAmendments);
        var ends = duration.PeriodEnds().Where(e => e > day).Take(2).ToList();
        if (ends is not [var next, ..]) yield break;
        if (duration.Renewal == Renewal.Express)
            yield return On("decide", duration.LastNoticeDay(next), "Dernier jour pour que les assemblées décident de reconduire la convention");
        if (duration.Renewal == Renewal.Tacit && ends.Count > 1)
        {
            yield return On("notice", duration.LastNoticeDay(next), $"Dernier jour pour dénoncer la convention avant sa reconduction (préavis de {Months(duration.NoticeMonths)})");
            yield return On("renewal", next, $"Reconduction tacite pour {Months(duration.RenewalMonths)}");
        }
        else yield return On("end", next.AddDays(-1), "Dernier jour de la convention");
    }

    static IEnumerable<Deadline> Changes(Agreement agreement)
    {
        foreach (var amendment in agreement.SignedAmendments)
            yield return On("amendment", amendment.EffectiveOn, $"L’avenant n° {amendment.Number} prend effet");
        foreach (var key in agreement.CurrentTerms.Keys.Skip(1).Where(k => !agreement.SignedAmendments.Any(a => a.EffectiveOn == k.From)))
            yield return On("shares", key.From, $"Les quotités changent : {French.Join([.. key.Value.Shares.Select(s => French.Percent(s.BasisPoints))])}");
    }

    static IEnumerable<Deadline> Committee(IReadOnlyList<Meeting> meetings)
    {
        foreach (var meeting in meetings)
        {
            yield return new($"meeting:{meeting.Id}:{meeting.HeldOn:yyyy-MM-dd}", meeting.HeldOn, "Réunion du comité de suivi", OfTheCommittee);
            foreach (var decision in meeting.Decisions)
                if (decision.DueOn is { } due && decision.DoneOn is null)
                    yield return new($"decision:{decision.Id}", due, $"Décision n° {decision.Number} du comité du {French.DateWithoutDay(meeting.HeldOn)} à exécuter : {decision.Text}", OfTheCommittee);
        }
    }

    static Deadline On(string kind, DateOnly on, string sentence) => new($"{kind}:{on:yyyy-MM-dd}", on, sentence, OfTheAgreement);

    static string Months(int months) => $"{months} mois";
}
