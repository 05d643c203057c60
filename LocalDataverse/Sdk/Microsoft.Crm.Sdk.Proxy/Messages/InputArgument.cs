namespace Microsoft.Crm.Sdk.Messages;

public sealed class InputArgument : global::Microsoft.Xrm.Sdk.DataCollection<string, object>
{
}
