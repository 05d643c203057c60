namespace Microsoft.Xrm.Sdk.Metadata;

public sealed class OptionMetadataCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.Metadata.OptionMetadata>
{
    public OptionMetadataCollection()
    {
    }

    public OptionMetadataCollection(global::System.Collections.Generic.IList<global::Microsoft.Xrm.Sdk.Metadata.OptionMetadata> list) : base(list)
    {
    }

}
