namespace Microsoft.Xrm.Sdk;

/// <summary>Adds the client's user agent.</summary>
public interface IPluginExecutionContext5 : IExecutionContext, IPluginExecutionContext, IPluginExecutionContext2, IPluginExecutionContext3, IPluginExecutionContext4
{
    /// <summary>User agent of the client that set off the operation; may be null.</summary>
    string InitiatingUserAgent { get; }
}
