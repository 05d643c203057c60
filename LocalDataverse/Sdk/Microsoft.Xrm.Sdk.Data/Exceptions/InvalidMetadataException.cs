using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Data.Exceptions;

/// <summary>The virtual table's definition doesn't fit the data source.</summary>
[Serializable]
public class InvalidMetadataException : SdkExceptionBase
{
    public InvalidMetadataException(string message) : base(message)
    {
    }

    public InvalidMetadataException(Exception innerException) : base(innerException)
    {
    }

    public InvalidMetadataException(string message, Exception innerException) : base(message, innerException)
    {
    }

    protected InvalidMetadataException(SerializationInfo info, StreamingContext context) : base(info, context)
    {
    }
}
