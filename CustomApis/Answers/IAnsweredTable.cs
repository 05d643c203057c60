using Microsoft.Xrm.Sdk;

namespace ErpIntegration.CustomApis.Answers;

/// <summary>Knows where a table keeps what the ERP said about its rows.</summary>
internal interface IAnsweredTable
{
    /// <summary>Logical name of the table.</summary>
    string Table { get; }

    /// <summary>Logical name of its primary key.</summary>
    string Key { get; }

    /// <summary>Logical name of the column that people know its rows by.</summary>
    string Label { get; }

    /// <summary>Logical name of the column that holds the ERP's number.</summary>
    string ErpNumber { get; }

    /// <summary>Whether activities may regard its rows.</summary>
    bool TakesActivities { get; }

    /// <summary>Puts the answer into the change of the row.</summary>
    void Apply(Answer answer, Entity change);
}
