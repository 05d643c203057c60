namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ExecuteMultipleRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ExecuteMultipleRequest()
    {
        RequestName = "ExecuteMultiple";
    }

    public global::Microsoft.Xrm.Sdk.OrganizationRequestCollection Requests
    {
        get => Parameters.TryGetValue("Requests", out var value) ? (global::Microsoft.Xrm.Sdk.OrganizationRequestCollection)value : default;
        set => Parameters["Requests"] = value;
    }

    public global::Microsoft.Xrm.Sdk.ExecuteMultipleSettings Settings
    {
        get => Parameters.TryGetValue("Settings", out var value) ? (global::Microsoft.Xrm.Sdk.ExecuteMultipleSettings)value : default;
        set => Parameters["Settings"] = value;
    }
}
