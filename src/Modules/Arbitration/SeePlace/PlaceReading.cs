using Mitoyen.Arbitration.Domain;
using Mitoyen.Arbitration.SeeQueue;

namespace Mitoyen.Arbitration.SeePlace;

/// <summary>The place of one request, with the whole calculation.</summary>
sealed class PlaceReading(QueueReading queue)
{
    public async Task<PlaceView?> ReadAsync(int number, CancellationToken cancel = default)
    {
        if (await queue.ReadAsync(cancel) is not { } view) return null;
        return view.Lines.FirstOrDefault(l => l.Request.Number == number) is { } line ? new(view, line) : null;
    }
}
