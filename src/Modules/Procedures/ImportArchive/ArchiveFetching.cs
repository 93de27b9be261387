using System.Net;
using System.Net.Http.Headers;
using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.ImportArchive;

/// <summary>Fetches an archive politely: says who asks, asks only for what is new, bounds time and size, writes nothing half.</summary>
sealed class ArchiveFetching(HttpClient http)
{
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    /// <summary>Null: the source has nothing newer than <paramref name="knownETag"/>.</summary>
    /// <exception cref="RefusedArchive">It cannot be had, or is too large, or stops in the middle.</exception>
    public async Task<IArchive?> FetchAsync(Uri address, string? knownETag, IImportProgress progress, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(LongestWait);
        var file = Path.GetTempFileName();
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Mitoyen", "1.0"));
            if (knownETag is not null && EntityTagHeaderValue.TryParse(knownETag, out var known)) request.Headers.IfNoneMatch.Add(known);
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            if (answer.StatusCode == HttpStatusCode.NotModified)
            {
                File.Delete(file);
                return null;
            }
            if (!answer.IsSuccessStatusCode) throw new RefusedArchive(new UnreachableArchive($"réponse {(int)answer.StatusCode}"));
            await SaveAsync(answer.Content, file, progress, patience.Token);
            return new ZipArchiveReading(file, address.ToString(), answer.Headers.ETag?.ToString(), isTemporary: true);
        }
        catch (Exception failed)
        {
            File.Delete(file);
            if (failed is HttpRequestException or IOException) throw new RefusedArchive(new UnreachableArchive(failed.Message));
            if (failed is OperationCanceledException && !cancel.IsCancellationRequested) throw new RefusedArchive(new UnreachableArchive("trop lent"));
            throw;
        }
    }

    static async Task SaveAsync(HttpContent content, string file, IImportProgress progress, CancellationToken cancel)
    {
        var length = content.Headers.ContentLength;
        if (length > ArchiveLimits.MostBytesFetched) throw new RefusedArchive(new HostileArchive("elle est démesurée"));
        await using var from = await content.ReadAsStreamAsync(cancel);
        await using var to = File.Create(file);
        var buffer = new byte[81_920];
        for (int read; (read = await from.ReadAsync(buffer, cancel)) > 0;)
        {
            if (to.Length + read > ArchiveLimits.MostBytesFetched) throw new RefusedArchive(new HostileArchive("elle est démesurée"));
            await to.WriteAsync(buffer.AsMemory(0, read), cancel);
            progress.Step("Téléchargement", to.Length, length ?? to.Length);
        }
        if (length is { } announced && to.Length != announced) throw new RefusedArchive(new UnreachableArchive("elle s’est interrompue"));
    }
}
