using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Time;

namespace ErpIntegration.Erp.Answers;

/// <summary>
/// Keeps answers of the ERP for a short time, each for as long as its question allows. For the life of the sandbox process, best effort, of bounded size. Thread-safe; what is
/// kept must not change.
/// </summary>
internal sealed class AnswerCache
{
    private readonly object _lock = new object();
    private readonly Dictionary<string, Kept> _answers = new Dictionary<string, Kept>(StringComparer.OrdinalIgnoreCase);
    private readonly int _capacity;

    /// <summary>Makes one.</summary>
    /// <param name="capacity">The most answers it keeps.</param>
    public AnswerCache(int capacity) => _capacity = capacity;

    /// <summary>The one every execution of this assembly shares: 5,000 answers, a few megabytes.</summary>
    public static AnswerCache Shared { get; } = new AnswerCache(5000);

    /// <summary>How many it keeps, those that are too old included.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _answers.Count;
        }
    }

    /// <summary>The answer to a question if it may still be given; null otherwise.</summary>
    /// <typeparam name="T">Type of the answer: part of the question.</typeparam>
    public T? Find<T>(string question, IClock clock)
        where T : class
    {
        lock (_lock)
            return _answers.TryGetValue(Key<T>(question), out var kept) && clock.UtcNow < kept.Until ? (T)kept.Answer : null;
    }

    /// <summary>Keeps an answer; a lifetime of zero keeps none, and forgets the one that was kept.</summary>
    public void Keep<T>(string question, T answer, TimeSpan lifetime, IClock clock)
        where T : class
    {
        var key = Key<T>(question);
        lock (_lock)
        {
            _answers.Remove(key);
            if (lifetime <= TimeSpan.Zero)
                return;
            var now = clock.UtcNow;
            if (_answers.Count >= _capacity)
                MakeRoom(now);
            _answers[key] = new Kept(answer, now + lifetime);
        }
    }

    private static string Key<T>(string question) => typeof(T).Name + "\n" + question;

    // What is too old goes; where that isn't enough, the tenth that would end next: not one by one, so that the search pays.
    private void MakeRoom(DateTime now)
    {
        foreach (var old in _answers.Where(pair => pair.Value.Until <= now).Select(pair => pair.Key).ToList())
            _answers.Remove(old);
        var surplus = _answers.Count - _capacity + 1;
        if (surplus <= 0)
            return;
        foreach (var next in _answers.OrderBy(pair => pair.Value.Until).Take(Math.Max(surplus, _capacity / 10)).Select(pair => pair.Key).ToList())
            _answers.Remove(next);
    }

    private sealed class Kept
    {
        public Kept(object answer, DateTime until)
        {
            Answer = answer;
            Until = until;
        }

        public object Answer { get; }

        public DateTime Until { get; }
    }
}
