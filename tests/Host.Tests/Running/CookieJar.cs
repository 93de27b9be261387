namespace Mitoyen.Host.Tests.Running;

/// <summary>Cookies of one visitor. It does not weigh expiry dates against the machine's clock, because the application's clock is the test's.</summary>
sealed class CookieJar
{
    readonly Dictionary<string, string> cookies = [];

    public IReadOnlyDictionary<string, string> All => cookies;

    public void GiveTo(HttpRequestMessage request)
    {
        if (cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}")));
    }

    public void TakeFrom(HttpResponseMessage answer)
    {
        if (!answer.Headers.TryGetValues("Set-Cookie", out var lines)) return;
        foreach (var line in lines)
        {
            var pair = line.Split(';')[0].Split('=', 2);
            if (pair[1].Length == 0) cookies.Remove(pair[0]);
            else cookies[pair[0]] = pair[1];
        }
    }
}
