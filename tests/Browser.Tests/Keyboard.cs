using Microsoft.Playwright;

namespace Mitoyen.Browser.Tests;

/// <summary>Somebody who has no mouse: moves with Tab, types, presses Enter and Space, and nothing else.</summary>
sealed class Keyboard(IPage page)
{
    const int FarAway = 200;

    /// <summary>Presses Tab until an element has the focus, and checks that one sees where the focus is.</summary>
    public async Task GoToAsync(string selector)
    {
        for (var i = 0; i < FarAway; i++)
        {
            if (await page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector))
            {
                Assert.True(await page.EvaluateAsync<bool>(SeesFocus), $"Nothing shows that {selector} has the focus.");
                return;
            }
            await page.Keyboard.PressAsync("Tab");
        }
        throw new InvalidOperationException($"{page.Url}: {FarAway} times Tab do not lead to {selector}.");
    }

    public async Task TypeAsync(string selector, string text)
    {
        await GoToAsync(selector);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Presses Enter on a link or a button and waits for the page that follows.</summary>
    public async Task PressAsync(string selector)
    {
        await GoToAsync(selector);
        await page.FollowAsync(() => page.Keyboard.PressAsync("Enter"));
    }

    /// <summary>Ticks a radio button or a box.</summary>
    public async Task ChooseAsync(string selector)
    {
        // A group of radio buttons is one stop of Tab; arrows move inside it.
        var name = await page.Locator(selector).GetAttributeAsync("name");
        await GoToAsync($"input[name='{name}']");
        for (var i = 0; i < 20 && !await page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector); i++) await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Space");
        Assert.True(await page.Locator(selector).IsCheckedAsync());
    }

    const string SeesFocus = """
        () => { const e = document.activeElement, with_ = getComputedStyle(e), o = with_.outlineStyle !== 'none' && parseFloat(with_.outlineWidth) > 0;
          return o || with_.boxShadow !== 'none' || getComputedStyle(e.parentElement).outlineStyle !== 'none'; }
        """;
}
