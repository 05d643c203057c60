namespace Microsoft.Xrm.Sdk;

public sealed class SaveChangesResultCollection : global::System.Collections.ObjectModel.Collection<global::Microsoft.Xrm.Sdk.SaveChangesResult>
{
    internal SaveChangesResultCollection()
    {
    }

    public bool HasError { get; private set; }

    public global::Microsoft.Xrm.Sdk.Client.SaveChangesOptions Options { get; private set; }
}
