using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Input argument.</summary>
public sealed class InputArgument : DataCollection<string, object>
{
}
