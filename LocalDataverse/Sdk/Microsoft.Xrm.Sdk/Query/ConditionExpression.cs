using System.Collections;
using System.Linq;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>One condition on a column.</summary>
[DataContract(Name = "ConditionExpression", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ConditionExpression : IExtensibleDataObject
{
    private DataCollection<object> _values;

    public ConditionExpression()
    {
    }

    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, params object[] values) : this(null, attributeName, conditionOperator, values)
    {
    }

    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator, params object[] values) : this(entityName, attributeName, conditionOperator, false, values)
    {
    }

    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator, bool compareColumns, object[] values)
    {
        EntityName = entityName;
        AttributeName = attributeName;
        Operator = conditionOperator;
        CompareColumns = compareColumns;
        if (values != null) Values.AddRange(values);
    }

    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator, bool compareColumns, object value) : this(entityName, attributeName, conditionOperator, compareColumns, new[] { value })
    {
    }

    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, bool compareColumns, object value) : this(null, attributeName, conditionOperator, compareColumns, new[] { value })
    {
    }

    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, bool compareColumns, object[] values) : this(null, attributeName, conditionOperator, compareColumns, values)
    {
    }

    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, object value) : this(null, attributeName, conditionOperator, value)
    {
    }

    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator, object value) : this(entityName, attributeName, conditionOperator, false, new[] { value })
    {
    }

    public ConditionExpression(string attributeName, ConditionOperator conditionOperator) : this(null, attributeName, conditionOperator)
    {
    }

    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator) : this(entityName, attributeName, conditionOperator, false, (object[])null)
    {
    }

    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, ICollection values) : this(null, attributeName, conditionOperator, false, values?.Cast<object>().ToArray())
    {
    }

    /// <summary>Logical name of the column.</summary>
    [DataMember]
    public string AttributeName { get; set; }

    /// <summary>True when the value is the name of another column.</summary>
    [DataMember]
    public bool CompareColumns { get; set; }

    /// <summary>Alias or name of a linked table; null for the query's own.</summary>
    [DataMember(Order = 60)]
    public string EntityName { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>What the column is compared with.</summary>
    [DataMember]
    public ConditionOperator Operator { get; set; }

    /// <summary>The values; none for operators such as Null.</summary>
    [DataMember]
    public DataCollection<object> Values
    {
        get => _values ?? (_values = new DataCollection<object>());
        private set => _values = value;
    }
}
