using Mitoyen.Councils.Data;
using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.SeeMeeting;

/// <summary>A person says whether a point is about a watched subject.</summary>
sealed class LookAtPointHandler(MitoyenDb db, WatchList watched)
{
    public async Task<Refusal?> HandleAsync(MeetingSight sight, PointForm form, CancellationToken cancel)
    {
        if (!sight.MayEdit) return new NotYourCouncil();
        if (form.Read() is not { } asked || sight.Meeting.Agenda.FirstOrDefault(i => i.Id.Value == asked.Point) is not { } item) return new NoSuchPoint();
        if (asked.Verb == PointForm.SetAside) item.SetAside();
        else if ((await watched.KeepAsync(cancel)).FirstOrDefault(s => s.Id.ToString() == form.Subject) is { } subject) item.Keep(subject.Id);
        else if (item.SubjectId is { } proposed && string.IsNullOrEmpty(form.Subject)) item.Keep(proposed);
        else return new UnknownSubject();
        return await db.SaveOrConflictAsync(cancel);
    }
}
