using LocalDataverse.SampleErp.Model;
using Microsoft.AspNetCore.OData.Formatter;
using Microsoft.AspNetCore.OData.Formatter.Serialization;

namespace LocalDataverse.SampleErp.OData;

/// <summary>Writes F&amp;O's entity tag with every row.</summary>
internal sealed class ErpResourceSerializer(IODataSerializerProvider serializerProvider) : ODataResourceSerializer(serializerProvider)
{
    public override string CreateETag(ResourceContext resourceContext)
        => resourceContext.ResourceInstance is DataEntity row ? EntityTag.Of(row) : base.CreateETag(resourceContext);
}
