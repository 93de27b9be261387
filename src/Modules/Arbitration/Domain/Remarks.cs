namespace Mitoyen.Arbitration.Domain;

/// <summary>What people say of a request: urgent, ranked, taken first.</summary>
static class Remarks
{
    public static void Declare(Books books, WaitingRequest request)
    {
        request.IsUrgent = true;
        if (request.IsOpen) Arrivals.Mark(books, request);
    }

    public static void Withdraw(Books books, WaitingRequest request)
    {
        if (request is { IsUrgent: true, IsOpen: true }) Arrivals.Unmark(books, request);
        request.IsUrgent = false;
        request.ForgetConsents();
    }

    public static void Rank(WaitingRequest request, int? rank)
    {
        if (request.IsOpen) request.Kind.Remove(request);
        request.Rank = rank;
        if (request.IsOpen) request.Kind.Add(request);
    }

    public static void Override(Books books, WaitingRequest request, Overridden entry)
    {
        if (request.IsOpen) books.Override = new(request, entry.Reason, entry.At);
    }
}
