using System;
using System.Globalization;
using System.Linq;
using ErpIntegration.Erp.Answers;
using ErpIntegration.Time;

namespace ErpIntegration.Erp.Quality;

/// <summary>Asks the ERP what failed in production. A dashboard asks again and again: an answer is good for a minute.</summary>
internal sealed class QualitySource
{
    /// <summary>How long an answer may be given again.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    private readonly ErpClient _erp;
    private readonly AnswerCache _cache;
    private readonly string _environment;
    private readonly IClock _clock;

    /// <summary>Makes one.</summary>
    /// <param name="erp">The ERP.</param>
    /// <param name="cache">Where answers are kept.</param>
    /// <param name="environment">What <see cref="AnswerKeys"/> makes.</param>
    /// <param name="clock">The time.</param>
    public QualitySource(ErpClient erp, AnswerCache cache, string environment, IClock clock)
    {
        _erp = erp;
        _cache = cache;
        _environment = environment;
        _clock = clock;
    }

    /// <summary>Asks, in one round trip.</summary>
    /// <param name="site">The plant: a site of the ERP.</param>
    /// <param name="day">The day, UTC.</param>
    public QualityAnswer Ask(string site, DateTime day)
    {
        var question = string.Join("\n", _environment, "quality", site, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (_cache.Find<QualityAnswer>(question, _clock) is { } kept)
            return kept.AsKept();
        var failed = QualityOrderRow.Failed(_erp.Company, site, day);
        _erp.Read(failed);
        // Goods that were bought are tested, too: those aren't the plant's.
        var issues = failed.Rows.Where(row => row.ProductionOrder is { Length: > 0 }).OrderBy(row => row.Validated, StringComparer.Ordinal).Select(QualityIssue.Of).ToList();
        var answer = new QualityAnswer(issues, _clock.UtcNow, AnswerSource.Live);
        _cache.Keep(question, answer, Lifetime, _clock);
        return answer;
    }
}
