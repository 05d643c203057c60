using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Business entity changes items.</summary>
[CollectionDataContract(Name = "BusinessEntityChangesCollection", Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
public sealed class BusinessEntityChangesCollection : DataCollection<IChangedItem>
{
    public BusinessEntityChangesCollection()
    {
    }

    public BusinessEntityChangesCollection(IList<IChangedItem> list) : base(list)
    {
    }
}
