using System;

namespace LocalDataverse.Engine.Async;

/// <summary>What a job that recurs says after a run.</summary>
/// <param name="Next">When it runs again, UTC.</param>
/// <param name="Failure">What went wrong with single rows; null for nothing.</param>
internal sealed record JobRepetition(DateTime Next, string? Failure);
