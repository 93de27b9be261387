using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;
using Mitoyen.Requests.Notices;
using Mitoyen.Requests.See;

namespace Mitoyen.Requests.Qualify;

/// <summary>Qualifies a request by the agreement's matrix of the day, says whether it is urgent and why, and accepts it when asked to.</summary>
sealed class QualifyHandler(MitoyenDb db, LocalClock clock, RequestFinder finder, AgreedPriorities priorities, RequestNotices notices, Me me)
{
    public async Task<Refusal?> HandleAsync(int number, QualifyForm form, CancellationToken cancel)
    {
        var found = await finder.FindToQualifyAsync(number, me.Sight, cancel);
        if (found.IsRefused(out var no)) return no;
        var request = found.Value;
        var matrix = await priorities.MatrixAsync(clock.Today, cancel);
        await using var own = await db.BeginWritingAloneAsync(cancel);
        await db.Entry(request).ReloadAsync(cancel);
        if (!request.Standing.IsOpen) return new NotPossibleNow("qualifier", request.State);
        if (StaleForm.Unless(request, form.ReadVersion()) is { } stale) return stale;
        var (impact, urgency) = (form.ReadImpact()!.Value, form.ReadUrgency()!.Value);
        var qualification = new Qualification(form.ReadKind(), impact, urgency, matrix.ClassOf(impact, urgency), form.ReadDueOn());
        var refusal = request.Take(StepVerb.Qualified, request.Standing.Qualify(qualification, clock.Today), me.By, clock.NowAt)
            ?? Urgency(request, form)
            ?? (form.Action == QualifyForm.SaveAndAccept ? request.Take(StepVerb.Accepted, request.Standing.Accept(), me.By, clock.NowAt) : null);
        if (refusal is not null) return refusal;
        if (form.Action == QualifyForm.SaveAndAccept) notices.Accepted(request, null);
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }

    Refusal? Urgency(Request request, QualifyForm form) => (form.Urgent, request.Standing.IsUrgent) switch
    {
        (true, false) => request.Take(StepVerb.DeclaredUrgent, request.Standing.DeclareUrgent(form.UrgentReason), me.By, clock.NowAt, form.UrgentReason),
        (false, true) => request.Take(StepVerb.UrgencyWithdrawn, request.Standing.WithdrawUrgency(), me.By, clock.NowAt),
        _ => null,
    };
}
