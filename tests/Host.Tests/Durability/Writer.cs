using System.Net.Sockets;
using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Host.Tests.Durability;

/// <summary>
/// Somebody who fills in one form after another. When the server dies under a post, they do not know whether it was written:
/// they press the button of the same page again once it is back.
/// </summary>
sealed class Writer(Visitor visitor, string url, string form, Func<Page, string, (string, object?)[]> fill, string name)
{
    (Page Page, string Text)? unsure;
    readonly List<string> kept = [];
    int count, acknowledged;

    /// <summary>Texts of the posts that the server answered with a redirection: those it promised to keep.</summary>
    public IReadOnlyList<string> Kept => kept;

    public int Acknowledged => Volatile.Read(ref acknowledged);

    /// <summary>How many posts were answered by nobody.</summary>
    public int Cut { get; private set; }

    public async Task WriteUntilAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
            try
            {
                var (page, text) = unsure ?? (await visitor.GetPageAsync(url), $"{name} {++count}");
                unsure = (page, text);
                await PostAsync(page, text);
                unsure = null;
            }
            // A server that dies while the connection is being made shows as a socket's own exception.
            catch (Exception cut) when (cut is HttpRequestException or IOException or SocketException)
            {
                Cut++;
                return;
            }
    }

    /// <summary>Sends what is still unsure.</summary>
    public async Task SettleAsync()
    {
        if (unsure is { } left) await PostAsync(left.Page, left.Text);
        unsure = null;
    }

    async Task PostAsync(Page page, string text)
    {
        var filled = new FilledForm(page.FindForm(form));
        foreach (var (field, value) in fill(page, text)) filled.Fill(field, value);
        using var answer = await visitor.SendAsync(filled.ToRequest(page.Url));
        if ((int)answer.StatusCode is not (302 or 303)) throw new InvalidOperationException($"“{text}” was answered with {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        kept.Add(text);
        Interlocked.Increment(ref acknowledged);
    }
}
