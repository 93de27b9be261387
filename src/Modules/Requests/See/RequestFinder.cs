using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;

namespace Mitoyen.Requests.See;

/// <summary>Finds the request that an address names. One that is out of sight is not found; one that may only be read is refused; both attempts go to the journal.</summary>
sealed class RequestFinder(MitoyenDb db)
{
    /// <summary>To show: what a handler then changes does not change what is shown.</summary>
    public Task<Outcome<Request>> FindAsync(int number, Sight sight, CancellationToken cancel) => FindAsync(db.Set<Request>().AsNoTracking(), number, sight, _ => true, cancel);

    public Task<Outcome<Request>> FindToWriteAsync(int number, Sight sight, CancellationToken cancel) => FindAsync(db.Set<Request>(), number, sight, sight.MayWrite, cancel);

    public Task<Outcome<Request>> FindToQualifyAsync(int number, Sight sight, CancellationToken cancel) => FindAsync(db.Set<Request>(), number, sight, sight.MayQualify, cancel);

    async Task<Outcome<Request>> FindAsync(IQueryable<Request> requests, int number, Sight sight, Func<Request, bool> may, CancellationToken cancel)
    {
        var request = await requests.SingleOrDefaultAsync(r => r.Number == number, cancel);
        if (request is null) return new NotFoundHere();
        if (sight.Sees(request) && may(request)) return request;
        await JournalWriter.AppendAsync(db, [new JournalNote("out-of-reach", nameof(Request), request.Id.ToString(), null, null)], cancel);
        return sight.Sees(request) ? new NotYours() : new NotFoundHere();
    }
}
