using System;

namespace Microsoft.Xrm.Sdk.Client;

/// <summary>Name of the message an early-bound response class stands for.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ResponseProxyAttribute : Attribute
{
    /// <summary>Names the message.</summary>
    public ResponseProxyAttribute(string name) => Name = name;

    /// <summary>Unique name of the message.</summary>
    public string Name { get; }
}
