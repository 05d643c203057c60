using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Data;
using ErpIntegration.Errors;
using ErpIntegration.Messaging;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Requests;

/// <summary>Reads the text parameters of a request: trimmed, of bounded length, without control characters.</summary>
internal sealed class ApiRequest
{
    private readonly ParameterCollection _parameters;

    /// <summary>Makes one.</summary>
    public ApiRequest(ParameterCollection parameters) => _parameters = parameters;

    /// <summary>The row that a bound custom API is called on.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.InputMissing"/>.</exception>
    public EntityReference Target()
        => _parameters.TryGetValue("Target", out var value) && value is EntityReference target
            ? target
            : throw new ErpException(ErrorCode.InputMissing, "The parameter Target is missing.");

    /// <summary>A decimal number that may be missing: then it is null.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.InputInvalid"/>: it isn't above zero, or too large.</exception>
    public decimal? Quantity(string name, decimal highest)
    {
        if (!_parameters.TryGetValue(name, out var value) || value is not decimal number)
            return null;
        return number > 0 && number <= highest
            ? number
            : throw new ErpException(ErrorCode.InputInvalid, FormattableString.Invariant($"The parameter {name} must be above 0 and at most {highest}."));
    }

    /// <summary>A parameter that must be there.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.InputMissing"/> or <see cref="ErrorCode.InputInvalid"/>.</exception>
    public string Required(string name, int maximumLength)
        => Optional(name, maximumLength) ?? throw new ErpException(ErrorCode.InputMissing, $"The parameter {name} is missing.");

    /// <summary>A parameter that may be missing or empty: then it is null.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="maximumLength">The most characters it may have.</param>
    /// <param name="multiline">Whether line breaks and tabs may stand in it.</param>
    /// <exception cref="ErpException"><see cref="ErrorCode.InputInvalid"/>.</exception>
    public string? Optional(string name, int maximumLength, bool multiline = false)
        => _parameters.TryGetValue(name, out var value) && value is string text ? Checked(name, text, maximumLength, multiline) : null;

    /// <summary>Texts that differ in more than upper and lower case, in the order they were given; none where the parameter is missing.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.InputInvalid"/>.</exception>
    public IReadOnlyList<string> Texts(string name, int maximumCount, int maximumLength)
    {
        if (!_parameters.TryGetValue(name, out var value) || value is not string[] given)
            return Array.Empty<string>();
        if (given.Length > maximumCount)
            throw new ErpException(ErrorCode.InputInvalid, FormattableString.Invariant($"The parameter {name} has more than {maximumCount} values."));
        return given
            .Select(text => Checked(name, text ?? string.Empty, maximumLength, false) ?? throw new ErpException(ErrorCode.InputInvalid, $"The parameter {name} contains an empty value."))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
    }

    /// <summary>A whole number that may be missing: then it is null.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.InputInvalid"/>.</exception>
    public int? Number(string name, int lowest, int highest)
    {
        if (!_parameters.TryGetValue(name, out var value) || value is not int number)
            return null;
        return number >= lowest && number <= highest
            ? number
            : throw new ErpException(ErrorCode.InputInvalid, FormattableString.Invariant($"The parameter {name} must be from {lowest} to {highest}."));
    }

    /// <summary>A point in time, UTC, that may be missing: then it is null.</summary>
    public DateTime? Time(string name) => _parameters.TryGetValue(name, out var value) && value is DateTime time ? time : null;

    /// <summary>A W3C trace context that may be missing: then it is null.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.InputInvalid"/>.</exception>
    public string? Trace(string name)
    {
        var text = Optional(name, Traceparent.Length);
        return text is null || Traceparent.IsValid(text) ? text : throw new ErpException(ErrorCode.InputInvalid, $"The parameter {name} is no W3C traceparent.");
    }

    /// <summary>A yes or no; no where it is missing.</summary>
    public bool Flag(string name) => _parameters.TryGetValue(name, out var value) && value is true;

    private static string? Checked(string name, string given, int maximumLength, bool multiline)
    {
        if (given.Trim() is not { Length: > 0 } text)
            return null;
        if (text.Length > maximumLength)
            throw new ErpException(ErrorCode.InputInvalid, $"The parameter {name} is longer than {maximumLength} characters.");
        if (text.Any(character => char.IsControl(character) && !(multiline && IsLayout(character))))
            throw new ErpException(ErrorCode.InputInvalid, $"The parameter {name} contains control characters.");
        return Text.IsWellFormed(text) ? text : throw new ErpException(ErrorCode.InputInvalid, $"The parameter {name} contains half a character.");
    }

    private static bool IsLayout(char character) => character == '\n' || character == '\r' || character == '\t';
}
