using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Option metadata items.</summary>
public sealed class OptionMetadataCollection : DataCollection<OptionMetadata>
{
    public OptionMetadataCollection()
    {
    }

    public OptionMetadataCollection(IList<OptionMetadata> list) : base(list)
    {
    }
}
