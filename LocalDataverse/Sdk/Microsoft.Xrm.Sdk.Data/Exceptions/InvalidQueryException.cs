using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Data.Exceptions;

/// <summary>The data source can't answer the query.</summary>
[Serializable]
public class InvalidQueryException : SdkExceptionBase
{
    public InvalidQueryException(string message) : base(message)
    {
    }

    public InvalidQueryException(Exception innerException) : base(innerException)
    {
    }

    public InvalidQueryException(string message, Exception innerException) : base(message, innerException)
    {
    }

    protected InvalidQueryException(SerializationInfo info, StreamingContext context) : base(info, context)
    {
    }
}
