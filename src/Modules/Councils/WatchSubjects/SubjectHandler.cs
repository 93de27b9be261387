using Mitoyen.Councils.Data;
using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.WatchSubjects;

sealed class SubjectHandler(MitoyenDb db, PartnershipScope scope, WatchList watched, LocalClock clock)
{
    /// <param name="existing">Null: a new subject.</param>
    public async Task<Refusal?> HandleAsync(SubjectId? existing, SubjectForm form, CancellationToken cancel)
    {
        var kept = await watched.KeepAsync(cancel);
        var subject = existing is { } id ? kept.FirstOrDefault(s => s.Id == id) : new WatchedSubject { Id = SubjectId.New(), PartnershipId = scope.Required };
        if (subject is null) return new UnknownSubject();
        if (existing is not null && StaleForm.Unless(subject, form.ShownVersion) is { } stale) return stale;
        switch (form.Action)
        {
            case SubjectForm.Close: subject.Close(clock.Today); break;
            case SubjectForm.Reopen: subject.Reopen(); break;
            default: subject.Describe(form.Name!.Trim(), form.Words!.Trim().ReplaceLineEndings("\n"), (form.Facts ?? "").Trim().ReplaceLineEndings("\n")); break;
        }
        if (existing is null) db.Add(subject);
        return await db.SaveOrConflictAsync(cancel);
    }
}
