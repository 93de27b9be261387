using Microsoft.Playwright;

namespace Mitoyen.Browser.Tests.Residents;

/// <summary>A resident with a keyboard and without JavaScript, who counts the links that it takes.</summary>
sealed class Reader(IPage page)
{
    readonly Keyboard keys = new(page);

    public IPage Page => page;

    /// <summary>Links and buttons pressed since the first page.</summary>
    public int Clicks { get; private set; }

    public async Task ComeToAsync(string url)
    {
        await page.GotoAsync(url);
        Clicks = 0;
    }

    /// <summary>Moves to a link with Tab alone, presses Enter and waits for the page that it leads to.</summary>
    public async Task FollowAsync(string selector)
    {
        await keys.GoToAsync(selector);
        await LeaveAsync();
    }

    /// <summary>Types in a field and presses Enter.</summary>
    public async Task SearchAsync(string selector, string words)
    {
        await keys.TypeAsync(selector, words);
        await LeaveAsync();
    }

    public Task TypeAsync(string selector, string words) => keys.TypeAsync(selector, words);

    public Task GoToAsync(string selector) => keys.GoToAsync(selector);

    public async Task<IDownload> TakeAsync(string selector)
    {
        await keys.GoToAsync(selector);
        Clicks++;
        return await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
    }

    async Task LeaveAsync()
    {
        Clicks++;
        await page.RunAndWaitForRequestFinishedAsync(() => page.Keyboard.PressAsync("Enter"), new() { Predicate = r => r.IsNavigationRequest });
        await page.WaitForLoadStateAsync(LoadState.Load);
    }
}
