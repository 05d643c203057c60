namespace Microsoft.Xrm.Sdk;

public sealed class SaveChangesResult
{
    internal SaveChangesResult()
    {
    }

    public global::System.Exception Error { get; private set; }

    public global::Microsoft.Xrm.Sdk.OrganizationRequest Request { get; private set; }

    public global::Microsoft.Xrm.Sdk.OrganizationResponse Response { get; private set; }
}
