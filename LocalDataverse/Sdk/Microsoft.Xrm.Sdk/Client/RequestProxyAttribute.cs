using System;

namespace Microsoft.Xrm.Sdk.Client;

/// <summary>Name of the message an early-bound request class stands for.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequestProxyAttribute : Attribute
{
    /// <summary>Names the message.</summary>
    public RequestProxyAttribute(string name) => Name = name;

    /// <summary>Unique name of the message.</summary>
    public string Name { get; }
}
