using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using ErpIntegration.Erp.Answers;
using ErpIntegration.Tests.Unit.Doubles;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

public sealed class AnswerCacheTests
{
    private readonly FixedClock _clock = new();
    private readonly AnswerCache _cache = new(10);

    [Fact]
    public void Find_WithinTheLifetime_GivesTheAnswerAgain()
    {
        _cache.Keep("q", "a", TimeSpan.FromSeconds(30), _clock);
        _clock.UtcNow += TimeSpan.FromSeconds(29);

        Assert.Equal("a", _cache.Find<string>("Q", _clock));
    }

    [Fact]
    public void Find_AfterTheLifetime_GivesNone()
    {
        _cache.Keep("q", "a", TimeSpan.FromSeconds(30), _clock);
        _clock.UtcNow += TimeSpan.FromSeconds(30);

        Assert.Null(_cache.Find<string>("q", _clock));
    }

    [Fact]
    public void Find_AnotherTypeOfAnswer_IsAnotherQuestion()
    {
        _cache.Keep("q", "a", TimeSpan.FromSeconds(30), _clock);

        Assert.Null(_cache.Find<Version>("q", _clock));
    }

    [Fact]
    public void Keep_NoLifetime_ForgetsTheKeptOne()
    {
        _cache.Keep("q", "a", TimeSpan.FromSeconds(30), _clock);
        _cache.Keep("q", "b", TimeSpan.Zero, _clock);

        Assert.Null(_cache.Find<string>("q", _clock));
    }

    [Fact]
    public void Keep_Full_DropsWhatIsTooOldBeforeWhatIsGood()
    {
        _cache.Keep("old", "a", TimeSpan.FromSeconds(1), _clock);
        Fill(9);
        _clock.UtcNow += TimeSpan.FromSeconds(2);
        _cache.Keep("new", "a", TimeSpan.FromSeconds(30), _clock);

        Assert.Equal(10, _cache.Count);
        Assert.Equal("a", _cache.Find<string>("0", _clock));
        Assert.Equal("a", _cache.Find<string>("new", _clock));
    }

    [Fact]
    public void Keep_FullOfGoodAnswers_DropsTheOneThatWouldEndFirst()
    {
        _cache.Keep("first", "a", TimeSpan.FromSeconds(5), _clock);
        Fill(9);
        _cache.Keep("new", "a", TimeSpan.FromSeconds(30), _clock);

        Assert.Null(_cache.Find<string>("first", _clock));
        Assert.Equal(10, _cache.Count);
    }

    [Fact]
    public async Task Keep_ManyThreads_NeverGrowsBeyondItsCapacity()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
        {
            for (var number = 0; number < 500; number++)
            {
                _cache.Keep(FormattableString.Invariant($"{thread} {number}"), "a", TimeSpan.FromSeconds(30), _clock);
                Assert.InRange(_cache.Count, 1, 10);
            }
        })));
    }

    private void Fill(int count)
    {
        for (var number = 0; number < count; number++) _cache.Keep(number.ToString(CultureInfo.InvariantCulture), "a", TimeSpan.FromSeconds(20), _clock);
    }
}
