using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Domain;
using Mitoyen.People.Contracts;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Mail;

namespace Mitoyen.Agreements.FollowDeadlines;

/// <summary>Queues the reminders that today calls for, in one partnership. The mark that a reminder has gone is saved with its messages, or neither: repeated, it sends nothing twice.</summary>
sealed class RemindPartnership(MitoyenDb db, IPeople people, Outbox outbox, LocalClock clock)
{
    /// <returns>How many reminders were queued.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var agreements = await db.Set<Agreement>().AsNoTracking().AsSplitQuery().Where(a => a.SignedOn != null).ToListAsync(cancel);
        var sent = 0;
        foreach (var agreement in agreements)
        {
            var meetings = await db.Set<Meeting>().AsNoTracking().Where(m => m.AgreementId == agreement.Id).ToListAsync(cancel);
            foreach (var deadline in Deadlines.From(clock.Today, agreement, meetings))
                if (deadline.LeadOn(clock.Today) is { } lead && await RemindAsync(agreement, deadline, lead, cancel)) sent++;
        }
        return sent;
    }

    async Task<bool> RemindAsync(Agreement agreement, Deadline deadline, int lead, CancellationToken cancel)
    {
        if (await db.Set<SentReminder>().AnyAsync(r => r.AgreementId == agreement.Id && r.DeadlineKey == deadline.Key && r.Lead == lead, cancel)) return false;
        var recipients = await RecipientsAsync(cancel);
        // Nobody to tell yet: the reminder goes once somebody holds a role.
        if (recipients.Count == 0) return false;
        db.Add(new SentReminder { PartnershipId = agreement.PartnershipId, AgreementId = agreement.Id, DeadlineKey = deadline.Key, Lead = lead, QueuedAt = clock.NowAt });
        foreach (var to in recipients) outbox.Add(to, $"Convention : échéance le {French.DateWithoutDay(deadline.On)}", Body(agreement, deadline));
        await db.SaveChangesAsync(cancel);
        return true;
    }

    async Task<IReadOnlyList<string>> RecipientsAsync(CancellationToken cancel) =>
    [
        .. (await people.WithRoleAsync(Role.Principal, cancel)).Concat(await people.WithRoleAsync(Role.Officer, cancel))
            .Select(p => p.Email).Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    string Body(Agreement agreement, Deadline deadline) => $"""
        Bonjour,

        {deadline.Sentence} : {French.Date(deadline.On)} ({French.Relative(deadline.On, clock.Today)}).

        Convention : {agreement.Title}.
        Toutes les échéances sont sur la page « Convention » de Mitoyen.
        """;
}
