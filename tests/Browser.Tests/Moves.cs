using Microsoft.Playwright;

namespace Mitoyen.Browser.Tests;

static class Moves
{
    /// <summary>Does something that leads to another page, and waits until that page is there.</summary>
    public static async Task FollowAsync(this IPage page, Func<Task> act)
    {
        await page.EvaluateAsync("() => { window.leaving = true; }");
        await act();
        await page.WaitForFunctionAsync("() => !window.leaving && document.readyState === 'complete'");
    }
}
