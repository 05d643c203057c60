namespace Microsoft.Xrm.Sdk;

/// <summary>Adds whether an application called.</summary>
public interface IPluginExecutionContext7 : IExecutionContext, IPluginExecutionContext, IPluginExecutionContext2, IPluginExecutionContext3, IPluginExecutionContext4, IPluginExecutionContext5, IPluginExecutionContext6
{
    /// <summary>True when the initiating user is an application user.</summary>
    bool IsApplicationUser { get; }
}
