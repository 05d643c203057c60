using System;
using System.Threading.Tasks;

namespace ErpIntegration.Deploy.Configuration;

/// <summary>A line of a configuration's plan.</summary>
/// <param name="Mark">= for what is as it should be, ! for what is left although one might expect otherwise, ~ for what is changed.</param>
/// <param name="What">What it is about. Never holds a secret.</param>
/// <param name="Apply">Makes the change; null when there is nothing to do.</param>
internal sealed record Change(char Mark, string What, Func<Task>? Apply);
