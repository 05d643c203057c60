namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ExecuteAsyncRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ExecuteAsyncRequest()
    {
        RequestName = "ExecuteAsync";
    }

    public global::Microsoft.Xrm.Sdk.OrganizationRequest Request
    {
        get => Parameters.TryGetValue("Request", out var value) ? (global::Microsoft.Xrm.Sdk.OrganizationRequest)value : default;
        set => Parameters["Request"] = value;
    }
}
