using System.Collections.Generic;
using ErpIntegration.Errors;

namespace ErpIntegration.Configuration;

/// <summary>Values of environment variables as they were read.</summary>
internal sealed class VariableValues
{
    private readonly IReadOnlyDictionary<string, string> _values;

    /// <summary>Makes one.</summary>
    public VariableValues(IReadOnlyDictionary<string, string> values) => _values = values;

    /// <summary>The value without blanks around it; null where there is none.</summary>
    public string? Find(string name) => _values.TryGetValue(name, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The value without blanks around it.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.SettingMissing"/>.</exception>
    public string Get(string name)
        => Find(name) ?? throw new ErpException(
            ErrorCode.SettingMissing, $"The environment variable {name} has no value. Ask your administrator to set it.");

    /// <summary>The error for a value that can't be used.</summary>
    public static ErpException Invalid(string name, string expected)
        => new ErpException(ErrorCode.SettingInvalid, $"The environment variable {name} must be {expected}. Ask your administrator to correct it.");
}
